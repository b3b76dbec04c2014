import type { Book } from '../book';
import { beforeAfter, overTime } from './adoption';
import { applications } from './applications';
import { communities } from './communities';
import { complements } from './complements';
import { doors } from './doors';
import { effects } from './effects';
import { founding } from './founding';
import { funnel } from './funnel';
import { ladder } from './ladder';
import { leaders } from './leaders';
import { referrals } from './referrals';
import { rounds } from './rounds';
import { sessions } from './sessions';
import { survey } from './survey';

/** Every family of quantities, in the order in which they speak of one another. */
export const FAMILIES: ((book: Book) => void)[] = [
	...[leaders, doors, rounds, funnel, sessions, referrals, applications],
	...[beforeAfter, effects, overTime, ladder, communities, founding, survey, complements]
];

/**
 * Stage 6 of 8: reads Clauses, gives Propositions. "The minister denied that Rome may have sent troops" says that Rome sent troops:
 * denied, possible, past, according to the minister.
 *
 * <p>Polarity and certainty go down from a clause to those that depend on it, as in MinIE (Gashteovski, Gemulla and Del Corro, EMNLP
 * 2017) and in the work on implicative verbs that it rests on (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006).
 */
@NullMarked
package io.entente.extractor.proposition;

import org.jspecify.annotations.NullMarked;

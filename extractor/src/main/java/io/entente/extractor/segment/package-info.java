/**
 * Stage 2: reads an article's text, gives sentences and tokens that keep its offsets, by the conventions of the
 * English treebanks of Universal Dependencies.
 *
 * <pre>{@code
 * GENEVA, Aug 3 (Newswire) — Norway’s envoy didn’t sign. [2]
 *   dateline  GENEVA | Aug 3 | Newswire
 *   sentence  Norway ’s envoy did n’t sign .
 *   omitted   [2]  reference mark
 * }</pre>
 */
@NullMarked
package io.entente.extractor.segment;

import org.jspecify.annotations.NullMarked;

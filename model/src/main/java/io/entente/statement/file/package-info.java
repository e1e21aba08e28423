/**
 * Statement files, the durable record of what was extracted: JSON Lines in UTF-8, keys in a fixed order, the same bytes for
 * the same input.
 *
 * <p>A line of an <em>article file</em> is one version of an article with all its statements,
 * {@code {"article":{…},"statements":[…]}}; its statements have the form of the lines of a <em>statement file</em>,
 * {@code {"id":…,"doc":…,"begin":…,"end":…,"trigger":…,"actor":{…},"relation":"SUPPLIES",…}}, which is what people and
 * scorers read. {@link io.entente.statement.file.StatementJournal} keeps article lines in the data folder, in segments
 * {@code statements-000001.jsonl}; {@code statements-000001.index} beside it tells where its lines lie, and can always be made anew.
 */
@NullMarked
package io.entente.statement.file;

import org.jspecify.annotations.NullMarked;

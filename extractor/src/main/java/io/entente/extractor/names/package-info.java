/**
 * Finds names of people, organizations and places in tagged sentences.
 *
 * <pre>{@code
 * Anna Weber of the Harbour Institute flew to Oslo .
 *   PERSON        Anna Weber
 *   ORGANIZATION  Harbour Institute
 *   PLACE         Oslo
 * }</pre>
 */
@NullMarked
package io.entente.extractor.names;

import org.jspecify.annotations.NullMarked;

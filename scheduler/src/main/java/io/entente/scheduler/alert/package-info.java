/** Standing questions: after each load their new rows are told. */
@NullMarked
package io.entente.scheduler.alert;

import org.jspecify.annotations.NullMarked;

/** Made-up news of any size, from a seed, to measure loads with. */
@NullMarked
package io.entente.loader.benchmark;

import org.jspecify.annotations.NullMarked;

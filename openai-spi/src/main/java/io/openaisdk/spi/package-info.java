/** What several contracts of the engine share. */
@NullMarked
package io.openaisdk.spi;

import org.jspecify.annotations.NullMarked;

/** What the engine needs from a JSON library. */
@NullMarked
package io.openaisdk.spi.json;

import org.jspecify.annotations.NullMarked;

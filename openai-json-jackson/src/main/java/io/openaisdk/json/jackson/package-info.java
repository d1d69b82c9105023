/** Reads and writes JSON with Jackson. */
@NullMarked
package io.openaisdk.json.jackson;

import org.jspecify.annotations.NullMarked;

/** Reads and writes JSON with Jackson 3. */
@NullMarked
package io.openaisdk.json.jackson3;

import org.jspecify.annotations.NullMarked;

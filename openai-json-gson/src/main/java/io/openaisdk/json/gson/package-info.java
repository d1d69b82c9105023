/** Reads and writes JSON with Gson. */
@NullMarked
package io.openaisdk.json.gson;

import org.jspecify.annotations.NullMarked;

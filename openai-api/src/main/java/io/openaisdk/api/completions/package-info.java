/** Text completions, the forerunner of chat completions. */
@NullMarked
package io.openaisdk.api.completions;

import org.jspecify.annotations.NullMarked;

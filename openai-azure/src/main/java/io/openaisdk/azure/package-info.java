/** Azure OpenAI: its addresses, its keys and tokens, and what its content filters found. */
@NullMarked
package io.openaisdk.azure;

import org.jspecify.annotations.NullMarked;

/** The way to chat completions. */
@NullMarked
package io.openaisdk.api.chat;

import org.jspecify.annotations.NullMarked;

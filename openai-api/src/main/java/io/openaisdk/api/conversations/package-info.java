/** Conversations that responses continue. */
@NullMarked
package io.openaisdk.api.conversations;

import org.jspecify.annotations.NullMarked;

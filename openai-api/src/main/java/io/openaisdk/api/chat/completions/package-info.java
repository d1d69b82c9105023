/** Chat completions: answers of a model to a conversation. */
@NullMarked
package io.openaisdk.api.chat.completions;

import org.jspecify.annotations.NullMarked;

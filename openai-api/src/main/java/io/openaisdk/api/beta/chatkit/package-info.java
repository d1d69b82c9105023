/** ChatKit: sessions and threads of the embedded chat. */
@NullMarked
package io.openaisdk.api.beta.chatkit;

import org.jspecify.annotations.NullMarked;

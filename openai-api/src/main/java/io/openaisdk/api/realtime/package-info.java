/** Realtime: sessions and calls of speech, and the events that they exchange. */
@NullMarked
package io.openaisdk.api.realtime;

import org.jspecify.annotations.NullMarked;

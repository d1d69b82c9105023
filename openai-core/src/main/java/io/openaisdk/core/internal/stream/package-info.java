/** Streams of events: one parser that takes bytes as they arrive, and a blocking and an asynchronous stream on top of it. */
@NullMarked
package io.openaisdk.core.internal.stream;

import org.jspecify.annotations.NullMarked;

/** Streams of events: one parser that takes bytes as they come, and what both drivers make of it. */
@NullMarked
package io.openaisdk.core.internal.stream;

import org.jspecify.annotations.NullMarked;

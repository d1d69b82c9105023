/** Threads and time: the clock, where code of the application runs, and futures that end what they stand for. */
@NullMarked
package io.openaisdk.core.internal.concurrent;

import org.jspecify.annotations.NullMarked;

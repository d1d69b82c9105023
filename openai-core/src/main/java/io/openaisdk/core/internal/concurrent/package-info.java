/** Threads and time: the clock, the executor of the client, and futures that end their call when they are completed from outside. */
@NullMarked
package io.openaisdk.core.internal.concurrent;

import org.jspecify.annotations.NullMarked;

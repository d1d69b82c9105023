/**
 * The engine in a world that one seed controls: its scheduler, clock, transport, codec, plug-ins and callers.
 *
 * <p>One seed is one interleaving of signals, cancels, closes, timers, retries, fallbacks and throws; what goes wrong with it goes
 * wrong again. Asynchronous calls run on the thread of the world; a caller that waits has a thread of its own, and while that runs, the
 * world waits for it to wait.
 */
@NullMarked
package io.openaisdk.core.simulation;

import org.jspecify.annotations.NullMarked;

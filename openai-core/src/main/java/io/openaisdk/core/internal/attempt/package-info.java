/**
 * Attempts: the order of their steps, the owner of a call, and its observers.
 *
 * <p>{@link io.openaisdk.core.internal.attempt.Step} is the state machine, {@link io.openaisdk.core.internal.attempt.Call} asks plug-ins
 * and ends the call, once.
 */
@NullMarked
package io.openaisdk.core.internal.attempt;

import org.jspecify.annotations.NullMarked;

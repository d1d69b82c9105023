/** A transport, a clock and an executor that do what a test says, on its own thread: nothing waits, nothing races. */
@NullMarked
package io.openaisdk.core.scripted;

import org.jspecify.annotations.NullMarked;

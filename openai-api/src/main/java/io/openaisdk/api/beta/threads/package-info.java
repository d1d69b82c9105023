/** Threads, messages, runs and steps of assistants. */
@NullMarked
package io.openaisdk.api.beta.threads;

import org.jspecify.annotations.NullMarked;

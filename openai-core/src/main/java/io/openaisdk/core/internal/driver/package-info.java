/** The two drivers, which perform the steps of a call up to the head of its response: one waits, the other is called back. */
@NullMarked
package io.openaisdk.core.internal.driver;

import org.jspecify.annotations.NullMarked;

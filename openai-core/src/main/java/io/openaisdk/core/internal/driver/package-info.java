/** The two drivers, blocking and asynchronous, which perform the steps of a call up to the head of its response. */
@NullMarked
package io.openaisdk.core.internal.driver;

import org.jspecify.annotations.NullMarked;

/** The fault matrix: everything that can go wrong with a call, on every transport, codec and style. */
@NullMarked
package io.openaisdk.core.faults;

import org.jspecify.annotations.NullMarked;

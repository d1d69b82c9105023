/** What goes over the wire, and what rules say about it. */
@NullMarked
package io.openaisdk.testkit.internal.wire;

import org.jspecify.annotations.NullMarked;

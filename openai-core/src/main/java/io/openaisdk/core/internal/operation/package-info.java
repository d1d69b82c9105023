/** The operations of the API as data, and the interfaces that the generated services call. */
@NullMarked
package io.openaisdk.core.internal.operation;

import org.jspecify.annotations.NullMarked;

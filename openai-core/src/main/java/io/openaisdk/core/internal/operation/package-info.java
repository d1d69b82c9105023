/** The operations of the API as data, and what the generated services call. */
@NullMarked
package io.openaisdk.core.internal.operation;

import org.jspecify.annotations.NullMarked;

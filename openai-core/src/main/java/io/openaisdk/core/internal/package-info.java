/** The implementation, which is not for use by applications. */
@GenerateFrom("io.openaisdk.api.internal.ApiIndex")
@NullMarked
package io.openaisdk.core.internal;

import org.jspecify.annotations.NullMarked;

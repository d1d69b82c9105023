/** The implementation; nothing here is for applications. */
@GenerateFrom("io.openaisdk.api.internal.ApiIndex")
@NullMarked
package io.openaisdk.core.internal;

import org.jspecify.annotations.NullMarked;

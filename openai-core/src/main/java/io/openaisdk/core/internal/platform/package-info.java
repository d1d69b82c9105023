/** The default platform. */
@NullMarked
package io.openaisdk.core.internal.platform;

import org.jspecify.annotations.NullMarked;

/** The platform that is used where none is named. */
@NullMarked
package io.openaisdk.core.internal.platform;

import org.jspecify.annotations.NullMarked;

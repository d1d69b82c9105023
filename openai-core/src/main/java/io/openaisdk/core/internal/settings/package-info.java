/** The settings of calls: values that are checked when they are set. */
@NullMarked
package io.openaisdk.core.internal.settings;

import org.jspecify.annotations.NullMarked;

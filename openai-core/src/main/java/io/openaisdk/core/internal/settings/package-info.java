/** What a client does its calls with: values, checked when they are set. */
@NullMarked
package io.openaisdk.core.internal.settings;

import org.jspecify.annotations.NullMarked;

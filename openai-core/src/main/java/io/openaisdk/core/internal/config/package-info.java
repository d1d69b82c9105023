/** How a client comes about: settings from outside, and the choice of plug-ins. */
@NullMarked
package io.openaisdk.core.internal.config;

import org.jspecify.annotations.NullMarked;

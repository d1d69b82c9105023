/** The configuration of a client: settings from properties and variables, and the choice of plug-ins. */
@NullMarked
package io.openaisdk.core.internal.config;

import org.jspecify.annotations.NullMarked;

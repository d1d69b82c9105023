/** The models that the service offers. */
@NullMarked
package io.openaisdk.api.models;

import org.jspecify.annotations.NullMarked;

/** The endpoints and what they remember. */
@NullMarked
package io.openaisdk.testkit.internal.service;

import org.jspecify.annotations.NullMarked;

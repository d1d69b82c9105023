/** Administration of projects. */
@NullMarked
package io.openaisdk.api.admin.organization.projects;

import org.jspecify.annotations.NullMarked;

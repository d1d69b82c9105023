/** Keys of service accounts. */
@NullMarked
package io.openaisdk.api.admin.organization.projects.serviceaccounts;

import org.jspecify.annotations.NullMarked;

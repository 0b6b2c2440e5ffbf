/** The command line: importing through a running server's own door, or without a server. */
@ApplicationModule(allowedDependencies = {"shared", "account", "imaging"})
@NullMarked
package org.calcitrack.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

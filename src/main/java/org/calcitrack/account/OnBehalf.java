package org.calcitrack.account;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * For whom a thread works. It asks the holder of this application, whose rules check the methods; the static one of
 * {@link SecurityContextHolder} belongs to whichever application of the process started last.
 */
@Component
public class OnBehalf {

    private final SecurityContextHolderStrategy holder;

    OnBehalf(ObjectProvider<SecurityContextHolderStrategy> holders) {
        this.holder = holders.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Who is signed in on this thread, person, programme or door. */
    public Optional<Authentication> caller() {
        return Optional.ofNullable(holder.getContext().getAuthentication()).filter(Authentication::isAuthenticated);
    }

    /** Does work in the name of a part of the server itself. */
    public void of(String name, Role role, Runnable work) {
        wrapped(
                        work,
                        context(UsernamePasswordAuthenticationToken.authenticated(
                                name, "", AuthorityUtils.createAuthorityList(role.authority()))))
                .run();
    }

    /** Work for another thread in the name of whoever is signed in on this one. */
    public Runnable ofCaller(Runnable work) {
        return wrapped(work, holder.getContext());
    }

    /** Signs somebody in for the rest of this thread's work; who does so also sees to it that it ends. */
    public void signIn(Authentication authentication) {
        holder.setContext(context(authentication));
    }

    private SecurityContext context(Authentication authentication) {
        SecurityContext context = holder.createEmptyContext();
        context.setAuthentication(authentication);
        return context;
    }

    private Runnable wrapped(Runnable work, SecurityContext context) {
        DelegatingSecurityContextRunnable delegating = new DelegatingSecurityContextRunnable(work, context);
        delegating.setSecurityContextHolderStrategy(holder);
        return delegating;
    }
}

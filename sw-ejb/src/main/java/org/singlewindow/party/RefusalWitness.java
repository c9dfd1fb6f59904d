package org.singlewindow.party;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.Optional;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * Stands at every use case ({@code META-INF/ejb-jar.xml}) and notes who was refused what was not theirs, not there for
 * them, not allowed or too much. Who only typed something wrong has attempted nothing.
 */
public class RefusalWitness {
    @Inject
    private SecurityContext security;

    @Inject
    private ActingSystem system;

    @Inject
    private RefusedAttempts attempts;

    /** Passes on whatever comes back. */
    @AroundInvoke
    protected Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            if (refusal.sort().isAttempt() && refusal.noteFirst()) {
                note(nameOf(call.getMethod()), refusal.code());
            }
            throw refusal;
        }
    }

    private void note(String act, String code) {
        Optional<String> person = system.acting().or(this::signedIn).filter(found -> !found.isEmpty());
        person.ifPresentOrElse(found -> attempts.note(found, act, code), () -> attempts.count(act, code));
    }

    private Optional<String> signedIn() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .filter(name -> !name.equals("anonymous"));
    }

    /** Such as {@code dossier.Drafting.open}. */
    private static String nameOf(Method method) {
        Class<?> type = method.getDeclaringClass();
        String capability =
                type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return capability + "." + type.getSimpleName() + "." + method.getName();
    }
}

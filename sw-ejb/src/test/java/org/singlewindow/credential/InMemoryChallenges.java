package org.singlewindow.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Challenges in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryChallenges implements Challenges {
    private final Map<String, SignInChallenge> challenges = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    @Override
    public void add(SignInChallenge challenge) {
        challenges.put(challenge.nonce(), challenge);
    }

    @Override
    public boolean use(String nonce, String origin, Instant now) {
        SignInChallenge challenge = challenges.get(nonce);
        return challenge != null
                && challenge.origin().equals(origin)
                && now.isBefore(challenge.expiresAt())
                && used.add(nonce);
    }

    @Override
    public void forget(Instant before, int most) {
        challenges.values().removeIf(challenge -> challenge.expiresAt().isBefore(before));
        List<SignInChallenge> newest = challenges.values().stream()
                .sorted(Comparator.comparing(SignInChallenge::expiresAt).reversed())
                .limit(most)
                .toList();
        challenges.values().retainAll(newest);
    }

    /** How many are kept. */
    public int size() {
        return challenges.size();
    }
}

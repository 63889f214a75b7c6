# The two campaigns of the example place, read by R: what src/areas/campaigns/effect.test.ts holds the product to.
# Run: node --import tsx --input-type=module -e 'import { quarterlyReferralsText as text } from
#   "./src/demo/figures/made-up-quarters.ts"; process.stdout.write(text())' | Rscript bench/results/campaigns.R [exact]
# Made with R 4.2.2 (Debian 12, r-base-core). Limits are Wald limits on the scale of logarithms, as confint.default gives.
rows <- read.csv(file("stdin"))
quarter <- unique(rows$period)
rows$time <- match(rows$period, quarter) - 1
# The example place rounds to the nearest 5 before anybody sees a count. "exact" reads the counts as they were made up.
if (!"exact" %in% commandArgs(trailingOnly = TRUE)) rows$referrals <- floor(rows$referrals / 5 + 0.5) * 5
rows$after <- as.integer(rows$time >= 12)
# Residents do not change over the years, and so they cancel in every ratio.
z <- qnorm(0.975)
say <- function(name, fit, term) {
  estimate <- coef(summary(fit))[term, ]
  ratio <- exp(estimate[1] + c(0, -z, z) * estimate[2])
  observed <- sum(fit$data$events[fit$data$after == 1 & fit$data$treated == 1])
  cat(name, "\n")
  cat("  ratio     ", sprintf("%.12f", ratio), "\n")
  cat("  people    ", sprintf("%.9f", observed * (1 - 1 / ratio)), "\n")
  cat("  dispersion", sprintf("%.12f", summary(fit)$dispersion), "\n")
}
of <- function(community, treated) {
  own <- rows[rows$community == community, ]
  data.frame(time = own$time, after = own$after, events = own$referrals, treated = treated)
}
# The first is April to June, the second quarter of the calendar's year.
season <- function(d) (d$time + 1) %% 4 + 1
trend <- function(community) {
  d <- of(community, 1)
  d$s <- sin(2 * pi * season(d) / 4)
  d$c <- cos(2 * pi * season(d) / 4)
  glm(events ~ after + time + s + c, family = quasipoisson, data = d, control = list(epsilon = 1e-14, maxit = 100))
}
beside <- function(community, other) {
  d <- rbind(of(community, 1), of(other, 0))
  glm(events ~ after * treated, family = quasipoisson, data = d, control = list(epsilon = 1e-14, maxit = 100))
}
say("Pakistani, beside its own trend", trend("Pakistani"), "after")
say("Pakistani, beside British", beside("Pakistani", "British"), "after:treated")
say("Caribbean, beside its own trend", trend("Caribbean"), "after")
say("Caribbean, beside British", beside("Caribbean", "British"), "after:treated")

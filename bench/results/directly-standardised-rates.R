# Base R's own arithmetic of a hundred thousand directly standardised rates with limits (Dobson on Byar), 19 age bands.
# Rscript directly-standardised-rates.R OUT.csv: writes a thousand of the rates and prints the seconds of five runs.
# The counts and populations are made by the same sums as in bench/stats-rates.ts: no numbers have to be carried over.
rates <- 100000; bands <- 19; multiplier <- 100000
standard <- c(5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000)
cell <- 0:(rates * bands - 1)
place <- cell %/% bands
few <- place %% 50 == 0
count <- matrix(ifelse(few, ifelse(cell %% bands == 3, 4, 0), (cell * 7919) %% 61), nrow = bands)
population <- matrix(500 + (cell * 104729) %% 9973, nrow = bands)

standardise <- function(count, population) {
  events <- colSums(count)
  rate <- colSums(standard * count / population) / sum(standard)
  variance <- colSums((standard / population)^2 * count) / sum(standard)^2
  z <- qnorm(0.975)
  next_one <- events + 1
  lower <- events * (1 - 1 / (9 * events) - z / (3 * sqrt(events)))^3
  upper <- next_one * (1 - 1 / (9 * next_one) + z / (3 * sqrt(next_one)))^3
  stretch <- sqrt(variance / events)
  known <- events >= 10
  data.frame(
    value = ifelse(known, rate * multiplier, NA),
    lower = ifelse(known, (rate + stretch * (lower - events)) * multiplier, NA),
    upper = ifelse(known, (rate + stretch * (upper - events)) * multiplier, NA)
  )
}

invisible(standardise(count, population))
seconds <- sapply(1:5, function(run) system.time(standardise(count, population))[["elapsed"]])
chosen <- (0:999) * 99 + 1
found <- standardise(count, population)[chosen, ]
digits <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
out <- commandArgs(trailingOnly = TRUE)[1]
writeLines(c("place,value,lower,upper", paste(chosen - 1, digits(found$value), digits(found$lower), digits(found$upper), sep = ",")), out)
cat(paste(seconds, collapse = " "), "\n")

# Agreement statistics in base R, written apart from the Java code; prints name and value.
# Input: a CSV of first, second (numbers) and one of i, j (categories 1 to k).
args <- commandArgs(trailingOnly = TRUE)
d <- read.csv(args[1])
g <- read.csv(args[2])
out <- function(name, value) cat(name, format(value, digits = 15), "\n")
n <- nrow(d)

diffs <- d$second - d$first
test <- t.test(d$second, d$first, paired = TRUE)
out("bias", unname(test$estimate))
out("bias.low", test$conf.int[1])
out("bias.high", test$conf.int[2])
out("lower", mean(diffs) - 1.96 * sd(diffs))
out("upper", mean(diffs) + 1.96 * sd(diffs))
out("upper.high", mean(diffs) + 1.96 * sd(diffs) + qt(0.975, n - 1) * sqrt(3 * var(diffs) / n))
out("sdc", 1.96 * sd(diffs))
out("sdc.low", 1.96 * sqrt((n - 1) * var(diffs) / qchisq(0.975, n - 1)))

long <- data.frame(
  value = c(d$first, d$second),
  subject = factor(rep(seq_len(n), 2)),
  rater = factor(rep(1:2, each = n)))
two <- summary(aov(value ~ subject + rater, long))[[1]][["Mean Sq"]]
one <- summary(aov(value ~ subject, long))[[1]][["Mean Sq"]]
msr <- two[1]; msc <- two[2]; mse <- two[3]; k <- 2
out("icc1", (one[1] - one[2]) / (one[1] + (k - 1) * one[2]))
icc2 <- (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n)
out("icc2", icc2)
out("icc3", (msr - mse) / (msr + (k - 1) * mse))
# McGraw & Wong 1996, table 7: a and b of ICC(A,1)
a <- k * icc2 / (n * (1 - icc2))
b <- 1 + k * icc2 * (n - 1) / (n * (1 - icc2))
v <- (a * msc + b * mse)^2 / ((a * msc)^2 / (k - 1) + (b * mse)^2 / ((n - 1) * (k - 1)))
fl <- qf(0.975, n - 1, v)
fu <- qf(0.975, v, n - 1)
out("icc2.low", n * (msr - fl * mse) / (fl * (k * msc + (k * n - k - n) * mse) + n * msr))
out("icc2.high", n * (fu * msr - mse) / (k * msc + (k * n - k - n) * mse + n * fu * msr))

biased <- (n - 1) / n
ccc <- 2 * cov(d$first, d$second) * biased /
  (var(d$first) * biased + var(d$second) * biased + (mean(d$first) - mean(d$second))^2)
out("ccc", ccc)
# Its variance from the moments of a bivariate normal, by the delta method with a numerical gradient.
theta <- c(mean(d$first), mean(d$second), var(d$first) * biased, var(d$second) * biased,
           cov(d$first, d$second) * biased)
concordance <- function(t) 2 * t[5] / (t[3] + t[4] + (t[1] - t[2])^2)
x2 <- theta[3]; y2 <- theta[4]; xy <- theta[5]
moments <- matrix(0, 5, 5)
moments[1:2, 1:2] <- c(x2, xy, xy, y2)
moments[3:5, 3:5] <- c(2 * x2^2, 2 * xy^2, 2 * x2 * xy, 2 * xy^2, 2 * y2^2, 2 * y2 * xy,
                       2 * x2 * xy, 2 * y2 * xy, x2 * y2 + xy^2)
gradient <- sapply(1:5, function(i) {
  step <- 1e-5 * max(1, abs(theta[i])); up <- theta; down <- theta
  up[i] <- up[i] + step; down[i] <- down[i] - step
  (concordance(up) - concordance(down)) / (2 * step)
})
z.se <- sqrt(as.numeric(t(gradient) %*% moments %*% gradient) / (n - 2)) / (1 - ccc^2)
out("ccc.low", tanh(atanh(ccc) - qnorm(0.975) * z.se))
out("ccc.high", tanh(atanh(ccc) + qnorm(0.975) * z.se))
out("spearman", cor(d$first, d$second, method = "spearman"))

categories <- max(g)
p <- prop.table(table(factor(g$i, 1:categories), factor(g$j, 1:categories)))
apart <- abs(outer(1:categories, 1:categories, "-")) / (categories - 1)
total <- nrow(g)
kappa <- function(name, w) {
  e <- outer(rowSums(p), colSums(p))
  po <- sum(w * p); pe <- sum(w * e)
  out(name, 1 - sum((1 - w) * p) / sum((1 - w) * e))
  wr <- w %*% colSums(p); wc <- t(w) %*% rowSums(p)
  inner <- (w * (1 - pe) - (outer(as.vector(wr), as.vector(wc), "+")) * (1 - po))^2
  out(paste0(name, ".se"), sqrt((sum(p * inner) - (po * pe - 2 * pe + po)^2) / (total * (1 - pe)^4)))
}
kappa("kappa", diag(categories))
kappa("kappa.linear", 1 - apart)
kappa("kappa.quadratic", 1 - apart^2)

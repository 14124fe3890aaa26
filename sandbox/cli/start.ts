import { runProgram } from './program'
import { startCommand } from './start-command'

runProgram(startCommand)
